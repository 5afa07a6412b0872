package dev.guildhall.config;

/**
 * A host inside the operator's network that a company's sign-in server may be at.
 *
 * @param host its name and port, such as {@code id.corp.example:443}
 * @param domain mail domain; the host is for the company that it was confirmed to
 */
public record SignInHost(String host, String domain) {

    /** As it is written in the setting. */
    @Override
    public String toString() {
        return host + "=" + domain;
    }
}
