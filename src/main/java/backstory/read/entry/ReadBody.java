package backstory.read.entry;

import backstory.bytes.Checksum;
import backstory.entry.value.Body;
import backstory.problem.Problems;
import backstory.problem.Text;
import backstory.read.file.ContentFile;
import backstory.read.file.Utf8;
import backstory.read.yaml.FrontMatter;
import java.util.Optional;

/** The body of a file, read again each time; of a file that has changed since, nothing would fit, so that is an end. */
record ReadBody(ContentFile file, long checksum) implements Body {
    @Override
    public Text text() {
        byte[] bytes = file.bytes();
        if (Checksum.of(bytes) != checksum) {
            throw file.changed();
        }
        Problems reported = new Problems();
        Optional<Text> text = new Utf8(file.path(), reported).decode(bytes);
        return text.map(all -> FrontMatter.split(all, reported).body()).orElse(Text.NONE);
    }
}
