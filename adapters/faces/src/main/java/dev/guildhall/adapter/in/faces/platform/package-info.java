/** Pages for operators of the platform. */
@NullMarked
package dev.guildhall.adapter.in.faces.platform;

import org.jspecify.annotations.NullMarked;
