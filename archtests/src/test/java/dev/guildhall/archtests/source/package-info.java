/** The rules over texts: what compiled classes do not show. */
@NullMarked
package dev.guildhall.archtests.source;

import org.jspecify.annotations.NullMarked;
