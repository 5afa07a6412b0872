/** Rules for consent, hosts, tools and limits, and who changed them. */
@NullMarked
package dev.guildhall.adapter.in.faces.policy;

import org.jspecify.annotations.NullMarked;
