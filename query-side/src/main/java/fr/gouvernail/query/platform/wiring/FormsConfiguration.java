package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.PageRefusals;
import fr.gouvernail.query.platform.web.Rejections;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages share: the day that is read, and how forms are read and sent. */
@Configuration(proxyBeanMethods = false)
public class FormsConfiguration {

    @Bean
    public ReadingDay readingDay(
            Clock clock, @Value("${gouvernail.zone:Europe/Paris}") ZoneId zone, EventArchive archive) {
        return new ReadingDay(clock, zone, archive);
    }

    @Bean
    public Forms forms(
            CommandDispatcher dispatcher, MessageSource messages, Rejections rejections, Directory directory) {
        return new Forms(dispatcher, messages, new PageRefusals(rejections, directory));
    }
}
