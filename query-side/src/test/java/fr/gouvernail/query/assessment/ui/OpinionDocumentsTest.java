package fr.gouvernail.query.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.assessment.OpinionCommand.IssueOpinion;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** What a paper behind an opinion is called. Its reader may not send the command, so that no file is kept here. */
class OpinionDocumentsTest {

    private static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    private static final Reader RESIDENT =
            new Reader(new PersonId(new UUID(1, 1)), "Une habitante", Role.RESIDENT, VALMORET, null);

    private final OpinionDocuments documents =
            new OpinionDocuments(new StoredFiles(JdbcClient.create(new DriverManagerDataSource()), Clock.systemUTC()));

    private @Nullable String named(String field, String value, Map<String, MultipartFile> files) throws IOException {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add(field, value);
        var form = new FormInput(
                typed, new StaticMessageSource(), refused -> refused.code().code());
        var sent = new OpinionDocuments.Sent(RESIDENT, VALMORET, IssueOpinion.class, files);
        var document = documents.read(form, "paper", sent);
        return document == null ? null : document.name();
    }

    @Test
    void thePaperThatNobodyNamedIsNotCalledAsItsFileIs() throws IOException {
        var file = new MockMultipartFile("paperFile", "Dossier de Mme Martin.pdf", "application/pdf", new byte[] {1});
        assertThat(named("paperName", "", Map.of("paperFile", file))).isEqualTo("Avis");
        assertThat(named("paperName", "Accord", Map.of("paperFile", file))).isEqualTo("Accord");
        assertThat(named("paperLink", "https://archives.example/martin.pdf", Map.of()))
                .isEqualTo("Avis");
        assertThat(named("paperName", "", Map.of())).isNull();
    }
}
