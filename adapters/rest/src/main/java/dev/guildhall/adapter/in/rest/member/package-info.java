/** Members, invitations and service accounts over HTTP. */
@NullMarked
package dev.guildhall.adapter.in.rest.member;

import org.jspecify.annotations.NullMarked;
