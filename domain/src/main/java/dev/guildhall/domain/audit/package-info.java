/** Who did what to which thing of a company, in a chain that shows when somebody changes it afterwards. */
@NullMarked
package dev.guildhall.domain.audit;

import org.jspecify.annotations.NullMarked;
