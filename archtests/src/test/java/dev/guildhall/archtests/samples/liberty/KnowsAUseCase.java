package dev.guildhall.archtests.samples.liberty;

import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.archtests.Breaks;

/** Loads the product into the launcher. */
@Breaks("launcher-knows-no-use-case")
public record KnowsAUseCase(SignUp signUp) {}
