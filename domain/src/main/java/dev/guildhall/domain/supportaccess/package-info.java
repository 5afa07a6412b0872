/** How people of the platform look into a company: asked for with a reason, with its consent, for a while. */
@NullMarked
package dev.guildhall.domain.supportaccess;

import org.jspecify.annotations.NullMarked;
