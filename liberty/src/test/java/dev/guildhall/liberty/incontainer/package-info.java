/** Tests inside the real server: the product's archive and configuration, with the tests among its classes. */
@NullMarked
package dev.guildhall.liberty.incontainer;

import org.jspecify.annotations.NullMarked;
