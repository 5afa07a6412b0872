/** Speaking OpenID Connect with companies' sign-in servers. */
@NullMarked
package dev.guildhall.adapter.out.security.oidc;

import org.jspecify.annotations.NullMarked;
