/** Tests of support access. */
@NullMarked
package dev.guildhall.application.supportaccess;

import org.jspecify.annotations.NullMarked;
