/** Tests of the account page. */
@NullMarked
package dev.guildhall.adapter.in.faces.account;

import org.jspecify.annotations.NullMarked;
