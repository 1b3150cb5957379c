-- What the silence of the préfet de région on an appeal is worth, kept from the day of the appeal (R-84).
ALTER TABLE assessment_opinion ADD COLUMN appeal_silence text;
