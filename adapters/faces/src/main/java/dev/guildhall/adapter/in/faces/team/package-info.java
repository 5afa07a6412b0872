/** The company's employees and how they are joined. */
@NullMarked
package dev.guildhall.adapter.in.faces.team;

import org.jspecify.annotations.NullMarked;
