package backstory.read.yaml;

import backstory.problem.Location;
import backstory.problem.Text;
import java.util.List;

/** A YAML value with its place. Every scalar is the text that was written, never a number or false. */
public sealed interface YamlNode {
    /** Returns the place of the value; of a list or map, its first line. */
    Location at();

    /** Returns what it is, in words for a message. */
    String noun();

    /** A text with a place for each character, as far as the characters are those of the file. */
    record Scalar(Text text, Location at) implements YamlNode {
        @Override
        public String noun() {
            return "text";
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Location at) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String noun() {
            return "a list";
        }
    }

    /** Keys and values, in their order; each key once. */
    record Mapping(List<Pair> pairs, Location at) implements YamlNode {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        @Override
        public String noun() {
            return "keys and values";
        }
    }

    /** A key with its value. */
    record Pair(String key, Location at, YamlNode value) {}

    /** No value after the key, or {@code ~}: the same as no key. */
    record Absent(Location at) implements YamlNode {
        @Override
        public String noun() {
            return "nothing";
        }
    }

    /** A value whose problem is already reported and must not be reported again. */
    record Refused(Location at) implements YamlNode {
        @Override
        public String noun() {
            return "nothing readable";
        }
    }
}
