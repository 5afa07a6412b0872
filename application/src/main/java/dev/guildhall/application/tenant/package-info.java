/** The company's own settings, its plan, and how much of it is used. */
@NullMarked
package dev.guildhall.application.tenant;

import org.jspecify.annotations.NullMarked;
