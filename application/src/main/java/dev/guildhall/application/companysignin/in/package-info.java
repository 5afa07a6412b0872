/** What companies, their people and operators can do about signing in at the company's own server. */
@NullMarked
package dev.guildhall.application.companysignin.in;

import org.jspecify.annotations.NullMarked;
