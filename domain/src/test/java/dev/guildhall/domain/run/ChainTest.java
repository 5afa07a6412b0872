package dev.guildhall.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.testing.Property;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static Chain<Integer> chain(List<Integer> elements) {
        Chain<Integer> chain = Chain.empty();
        for (Integer element : elements) {
            chain = chain.plus(element);
        }
        return chain;
    }

    private static List<Integer> few(Random random) {
        return random.ints(random.nextInt(8), 0, 4).boxed().toList();
    }

    @Test
    void plus_whenElementsAreAdded_shouldKeepThemInOrder() {
        Property.holds(random -> {
            List<Integer> elements = few(random);
            Chain<Integer> chain = chain(elements);

            assertThat(chain.list()).isEqualTo(elements);
            assertThat(chain.latestFirst()).isEqualTo(elements.reversed());
            assertThat(chain.size()).isEqualTo(elements.size());
            assertThat(chain.isEmpty()).isEqualTo(elements.isEmpty());
            assertThat(chain).hasToString(elements.toString());
        });
    }

    @Test
    void plus_whenAddedTwiceToTheSame_shouldNotMixThem() {
        Chain<Integer> one = chain(List.of(1));

        assertThat(one.plus(2).list()).containsExactly(1, 2);
        assertThat(one.plus(3).list()).containsExactly(1, 3);
    }

    @Test
    void equals_whenTheElementsAreTheSame_shouldBeTrue() {
        Property.holds(random -> {
            List<Integer> one = few(random);
            List<Integer> other = few(random);

            assertThat(chain(one).equals(chain(other))).isEqualTo(one.equals(other));
            assertThat(chain(one)).isEqualTo(chain(one)).hasSameHashCodeAs(chain(one));
        });
    }

    @Test
    void equals_whenThereAreVeryMany_shouldNotRunOutOfStack() {
        List<Integer> many = new Random(1).ints(100_000, 0, 4).boxed().toList();

        assertThat(chain(many)).isEqualTo(chain(many));
    }
}
