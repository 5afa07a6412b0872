package dev.guildhall.liberty.testing;

/** The one installation that all tests share which do not need to break it; started when first asked for. */
public final class SharedInstallation {

    private SharedInstallation() {}

    /** The running installation. */
    public static Installation get() {
        return Holder.RUNNING;
    }

    private static final class Holder {
        static final Installation RUNNING = start();

        private static Installation start() {
            Installation installation =
                    Installation.fresh().with("GUILDHALL_SIGN_IN_HOSTS", Keycloak.HOST + "=" + Keycloak.DOMAIN);
            Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
            return installation.start();
        }
    }
}
