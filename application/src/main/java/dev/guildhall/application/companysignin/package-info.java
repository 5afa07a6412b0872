/** Signing in at a company's own sign-in server, and staying signed in only while it agrees. */
@NullMarked
package dev.guildhall.application.companysignin;

import org.jspecify.annotations.NullMarked;
