package dev.guildhall.liberty.launcher;

import java.nio.file.Path;

/**
 * What the build produced.
 *
 * @param runtime folder of Open Liberty
 * @param user folder with the server's configuration and the application; only read
 */
record ServerHome(Path runtime, Path user) {

    static final String SERVER = "guildhall";

    Path script() {
        return runtime.resolve("bin/server");
    }

    Path configuration() {
        return user.resolve("servers").resolve(SERVER).resolve("server.xml");
    }
}
