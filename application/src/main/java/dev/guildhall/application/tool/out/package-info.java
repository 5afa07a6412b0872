/** What tools need from the outside. */
@NullMarked
package dev.guildhall.application.tool.out;

import org.jspecify.annotations.NullMarked;
