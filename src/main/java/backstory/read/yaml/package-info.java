/**
 * From the text of a file to keys and values, each with its place: only these files know the YAML parser.
 *
 * <p>In: a text. Out: its {@link backstory.read.yaml.FrontMatter} and body, a tree of
 * {@link backstory.read.yaml.YamlNode}s, and on top of a map {@link backstory.read.yaml.Fields}, which a reader asks
 * for keys by name. {@code Fields} is where a missing key, an unknown one and a value of the wrong shape become
 * problems, so that readers need not handle them.
 *
 * <p>Places: {@code YamlSource} turns an index into line and column, {@code YamlScalars} places the characters of a
 * value, {@code YamlComplaint} chooses the index of a syntax error.
 *
 * <p>These files do not know which keys a kind of entry has.
 */
@NullMarked
package backstory.read.yaml;

import org.jspecify.annotations.NullMarked;
