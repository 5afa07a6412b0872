/** The transaction in which all data of a tenant is touched. */
@NullMarked
package dev.guildhall.application.tx;

import org.jspecify.annotations.NullMarked;
