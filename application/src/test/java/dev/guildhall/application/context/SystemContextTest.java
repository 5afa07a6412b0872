package dev.guildhall.application.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemContextTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,                          192.0.2.7",
        "localhost,                          localhost",
        "2001:db8:1:2:3:4:5:6,               2001:db8:1:2::/64",
        "2001:0DB8:0001:0002:ffff:0:0:1,     2001:db8:1:2::/64",
        "2001:db8::1,                        2001:db8:0:0::/64",
        "0:0:0:0:0:0:0:1,                    0:0:0:0::/64",
        "::1,                                0:0:0:0::/64",
        "fe80::1%eth0,                       fe80:0:0:0::/64",
        "::ffff:192.0.2.7,                   ::ffff:192.0.2.7",
    })
    void network_shouldBeWhatOneCallerHasToItself(String origin, String network) {
        assertThat(new SystemContext("r", origin).network()).isEqualTo(network);
    }
}
