package dev.guildhall.archtests.samples.adapter.in.worker;

import dev.guildhall.archtests.Breaks;
import java.net.Socket;

/** Reaches whatever address it is given. */
@Breaks("fence-network")
record ReachesOut(Socket socket) {}
