package dev.guildhall.adapter.in.rest.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the company is to demand of its members when they sign in.
 *
 * @param secondFactor whether who has no second factor may do nothing but set one up
 */
@Schema(name = "SignInRulesRequest")
public record SignInRulesRequest(Boolean secondFactor) {}
