package org.headway.okr.service;

import java.math.BigDecimal;
import org.headway.okr.domain.Measure;

/** What an editor says of a key result. The champion is a user name, blank for nobody yet. */
public record KeyResultText(String title, Measure measure, BigDecimal weight, String champion) {}
