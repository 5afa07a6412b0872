/** Tests of hiring and releasing on in-memory fakes. */
@NullMarked
package dev.guildhall.application.employee;

import org.jspecify.annotations.NullMarked;
