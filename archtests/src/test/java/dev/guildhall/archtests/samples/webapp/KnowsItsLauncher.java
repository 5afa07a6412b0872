package dev.guildhall.archtests.samples.webapp;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.archtests.samples.liberty.KnowsAUseCase;

/** Runs only in the server it came with. */
@Breaks("webapp-does-not-know-its-server")
record KnowsItsLauncher(KnowsAUseCase launcher) {}
