/** What is kept about signing in at companies' own servers. */
@NullMarked
package dev.guildhall.adapter.out.jpa.companysignin;

import org.jspecify.annotations.NullMarked;
