/** What all pages share: their life cycle, the browser they talk to, forms, links and the way values are shown. */
@NullMarked
package dev.guildhall.adapter.in.faces.support;

import org.jspecify.annotations.NullMarked;
