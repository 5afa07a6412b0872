package dev.guildhall.liberty.launcher;

import dev.guildhall.config.HttpSettings;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Finds out before anything is started whether the server will be able to listen. */
final class Port {

    private Port() {}

    /** The port to use: the one that was asked for, or any free one for 0. */
    static int choose(HttpSettings http) {
        String place = http.host() + ":" + http.port();
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getByName(http.host()), http.port()));
            return probe.getLocalPort();
        } catch (BindException e) {
            throw new LaunchFailure(
                    "cannot listen on " + place + " (" + e.getMessage()
                            + "); stop what listens there or set GUILDHALL_HTTP_PORT, 0 for any free port",
                    e);
        } catch (UnknownHostException e) {
            throw new LaunchFailure("GUILDHALL_HTTP_HOST names an unknown host: " + http.host(), e);
        } catch (IOException e) {
            throw new LaunchFailure("cannot listen on " + place + ": " + e.getMessage(), e);
        }
    }
}
