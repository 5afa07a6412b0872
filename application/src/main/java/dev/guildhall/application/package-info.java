/** Use cases, and the ports through which they are called and reach the world. */
@NullMarked
package dev.guildhall.application;

import org.jspecify.annotations.NullMarked;
