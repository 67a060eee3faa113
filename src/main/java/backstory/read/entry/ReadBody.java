package backstory.read.entry;

import backstory.bytes.Checksum;
import backstory.entry.value.Body;
import backstory.problem.Problems;
import backstory.problem.Text;
import backstory.read.file.ContentFile;
import backstory.read.file.Utf8;
import backstory.read.yaml.FrontMatter;
import java.util.Optional;

/**
 * The body of a file, which is read again each time. If the file has changed since the first reading, the build ends
 * with an error, since nothing would fit together.
 */
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
