package dev.guildhall.application.supportaccess.in;

import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportState;

/**
 * A support access as it is now.
 *
 * @param mine whether it is the caller who may look
 */
public record SupportView(SupportAccess access, SupportState state, boolean mine) {}
