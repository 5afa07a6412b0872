package dev.guildhall.application.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransportTest {

    private static List<String> cookies(Transport transport) {
        return List.of(transport.sessionCookie(), transport.supportCookie(), transport.departureCookie());
    }

    @Test
    void cookies_overTls_shouldHaveNamesThatNoSiblingOfTheHostCanSet() {
        assertThat(cookies(new Transport(true))).allMatch(name -> name.startsWith("__Host-"));
        assertThat(cookies(new Transport(false))).noneMatch(name -> name.startsWith("__"));
    }
}
