/** Looking into a company for support: operators ask, the company consents, everything that is looked at is noted. */
@NullMarked
package dev.guildhall.application.supportaccess;

import org.jspecify.annotations.NullMarked;
