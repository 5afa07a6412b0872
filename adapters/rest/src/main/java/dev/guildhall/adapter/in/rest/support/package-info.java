/** What several resources need: identifiers, query parameters, entity tags, money and pages. */
@NullMarked
package dev.guildhall.adapter.in.rest.support;

import org.jspecify.annotations.NullMarked;
