/** What operators of the platform do, across tenants. */
@NullMarked
package dev.guildhall.adapter.in.rest.platform;

import org.jspecify.annotations.NullMarked;
