/** What companies decide about their employees: rules for consent, tools, hosts, limits. Each change is kept. */
@NullMarked
package dev.guildhall.application.policy;

import org.jspecify.annotations.NullMarked;
