package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.domain.shared.MemberId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose the company is to be.
 *
 * @param memberId another admin
 */
@Schema(name = "OwnerRequest")
public record OwnerRequest(MemberId memberId) {}
