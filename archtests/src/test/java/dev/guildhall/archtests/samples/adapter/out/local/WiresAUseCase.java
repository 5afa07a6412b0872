package dev.guildhall.archtests.samples.adapter.out.local;

import dev.guildhall.application.run.RunUseCases;
import dev.guildhall.archtests.Breaks;

/** Chooses the other adapters. */
@Breaks("use-cases-are-wired-in-the-webapp")
record WiresAUseCase(RunUseCases runs) {}
