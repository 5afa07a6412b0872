/** Tests of the page of members. */
@NullMarked
package dev.guildhall.adapter.in.faces.member;

import org.jspecify.annotations.NullMarked;
