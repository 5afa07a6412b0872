/** The few ports that look across tenants; each use is reviewed. */
@NullMarked
package dev.guildhall.application.crosstenant;

import org.jspecify.annotations.NullMarked;
