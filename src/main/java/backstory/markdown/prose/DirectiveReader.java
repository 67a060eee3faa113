package backstory.markdown.prose;

import backstory.markdown.Directive;
import backstory.markdown.node.DirectiveBlock;
import backstory.markdown.parse.LineMap;
import java.text.Normalizer;
import java.util.List;

/** Reads directives. Those with faults have already been removed from the tree. */
final class DirectiveReader {
    private DirectiveReader() {}

    static Directive read(DirectiveBlock block, int index, int passage, int section, LineMap places) {
        List<Directive.Attribute> attributes = block.pairs().stream()
                .map(pair -> new Directive.Attribute(
                        pair.key().text(),
                        Normalizer.normalize(pair.value().text(), Normalizer.Form.NFC),
                        places.at(pair.value().span())))
                .toList();
        Directive.Name name = Directive.Name.of(block.name().text()).orElseThrow();
        return new Directive(index, name, attributes, passage, section, places.at(block.span()));
    }
}
