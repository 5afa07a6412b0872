/** What plans and the company's own settings need from the outside. */
@NullMarked
package dev.guildhall.application.tenant.out;

import org.jspecify.annotations.NullMarked;
