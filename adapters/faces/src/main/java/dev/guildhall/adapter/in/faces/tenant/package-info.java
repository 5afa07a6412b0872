/** The company's settings: what it says about itself, its plan, and how much of it is used. */
@NullMarked
package dev.guildhall.adapter.in.faces.tenant;

import org.jspecify.annotations.NullMarked;
