/** Tests of bodies and views. */
@NullMarked
package dev.guildhall.adapter.in.rest.json;

import org.jspecify.annotations.NullMarked;
