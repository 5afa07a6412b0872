/** What can be asked of a company's settings and its plan. */
@NullMarked
package dev.guildhall.application.tenant.in;

import org.jspecify.annotations.NullMarked;
